// a comment at the top
/* and another
   over two lines */
@r@ // behind the header
expression E; /* the argument */
@@
// before the code
- old(E) // what goes
+ new(E)
/* after it */
