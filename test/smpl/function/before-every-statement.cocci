@@
identifier f, x;
statement S;
@@
 int f(struct s *x) {
 ... when != S
+ enter(x);
 S
 ... when any
 }
