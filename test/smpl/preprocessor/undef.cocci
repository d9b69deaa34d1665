@@
@@
- #undef OLD
