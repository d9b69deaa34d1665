@@
@@
- #undef DEBUG
