@ disable fld_to_ptr @
struct s x;
@@
- x.len
+ len(x)
