@@
expression E;
@@
a(E);
+ before(E);
...
+ after(E);
b(E);
