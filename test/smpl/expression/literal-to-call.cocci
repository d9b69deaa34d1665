@@
expression a, b;
@@
- return (struct pt){ a, b };
+ return mk_pt(a, b);
