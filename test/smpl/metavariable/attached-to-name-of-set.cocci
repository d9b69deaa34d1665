@b@
identifier h = { make, build };
identifier g;
@@
h@g(...)

@@
identifier b.g;
expression e;
@@
- g(e)
+ found(e)
