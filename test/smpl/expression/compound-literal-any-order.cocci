@@
expression e, f;
@@
- (struct s){ .a = e, .b = f }
+ make(e, f)
