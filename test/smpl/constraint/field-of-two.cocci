@@
expression e;
identifier f = {a, b};
@@
- e.f
+ e.x.f
