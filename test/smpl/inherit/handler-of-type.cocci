@r@
identifier f;
typedef irqreturn_t;
@@
irqreturn_t f(...) { ... }

@@
identifier r.f;
expression e1, e2;
@@
- request(e1, f, e2)
+ request2(e1, f, 0, e2)
