@@
identifier a, b, MAXIMUM;
@@
- #define MAXIMUM(a, b) ((a) > (b) ? (a) : (b))
