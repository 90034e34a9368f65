"""Where the schema is, and the page that shows it. Both for whoever is signed in."""

from drf_spectacular.renderers import OpenApiJsonRenderer, OpenApiJsonRenderer2
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from config.shared.json import OrjsonRenderer


class Plain(OpenApiJsonRenderer2):
    """``application/json``, without the indents that would double it."""

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return OrjsonRenderer.render(self, data, accepted_media_type, renderer_context)


class OpenApi(Plain):
    media_type = OpenApiJsonRenderer.media_type
    format = OpenApiJsonRenderer.format


class SchemaView(SpectacularAPIView):
    """As JSON alone: writing a schema of this size as YAML takes a processor ten seconds."""

    renderer_classes = [Plain, OpenApi]


class DocumentationView(SpectacularSwaggerSplitView):
    """A page and its script: there is nothing to ask OPTIONS of."""

    http_method_names = ["get", "head"]
    template_name = "api_docs.html"
