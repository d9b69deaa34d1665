@@
expression E;
@@
- begin(E);
? log_it(E);
- end(E);
+ whole(E);
