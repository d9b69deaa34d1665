@r@
identifier s, x;
type T;
@@
  struct s {
  ...
  T x;
  ...
  };

@@
identifier r.x;
expression E;
@@
- get_field(E, x)
+ E->x
