@@
expression e, f;
@@
- make(e, f)
+ (struct s){ .a = e, .b = f }
