@@
expression E;
@@
- E = OLD
+ E = NEW
