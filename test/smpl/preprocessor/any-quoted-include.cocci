@@
@@
- #include "..."
