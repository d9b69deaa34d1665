@r@
identifier f;
expression e;
@@
f(..., e, ...)

@@
expression r.e;
@@
- drop(e);
