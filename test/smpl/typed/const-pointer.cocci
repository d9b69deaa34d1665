// `const char *` asks for const; `char *` takes either.
@@
const char *s;
@@
- show(s)
+ show_fixed(s)

@@
char *s;
@@
- copy(s)
+ duplicate(s)
