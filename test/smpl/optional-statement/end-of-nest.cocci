@@
expression e;
@@
 p(...) {
 <+...
- e = kzalloc(4, GFP);
+ e = devm_kzalloc(d, 4, GFP);
 ...
?- kfree(e);
 ...+>
 }
