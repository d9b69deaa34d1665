#spatch --keep-comments
@@
expression A;
@@
- f(A);
- g(A);
+ h(A);
