@r@
type T;
identifier x;
@@
struct box {
  ...
  T x;
  ...
};

@@
type r.T;
identifier r.x;
struct box *b;
@@
- b->x
+ read_box(b, x)
