#spatch --indent 2
@@
expression A;
@@
- f(A);
+ if (A) { f(A); }
