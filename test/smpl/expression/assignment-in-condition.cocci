@@
expression x, E;
@@
- (x = old(E)) == NULL
+ !(x = new(E))
