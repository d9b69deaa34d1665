// A literal that goes must have no more than the pattern says.
@@
expression E;
@@
- (struct size) { .width = E }
+ square(E)
