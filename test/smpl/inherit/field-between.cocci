@r@
identifier fld;
expression e;
@@
lock(e);
...
e->fld = ...;
...
unlock(e);

@@
identifier r.fld;
expression e;
@@
- e->fld
+ guarded(e, fld)
