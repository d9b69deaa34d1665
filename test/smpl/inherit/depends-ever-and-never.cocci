@a@
expression x;
@@
foo(x);

@b depends on a@
expression a.x;
@@
- bar(x);
+ bar2(x);

@depends on never b@
@@
- old();
+ new();

@depends on ever b@
@@
- old();
+ newer();
