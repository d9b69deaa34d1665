#spatch --smpl-spacing
@@
expression A;
@@
- f(A);
+ f( A,1 );
