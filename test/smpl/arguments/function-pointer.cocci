@@
expression E;
identifier h;
@@
- request(E, h, 0)
+ request(E, NULL, h, 0)
