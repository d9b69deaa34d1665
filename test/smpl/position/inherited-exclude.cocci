// Of the places that the first rule saw, those that the second did not.
@every@
expression E;
position p;
@@
  put@p(E);

@loop exists@
expression E;
position ok;
@@
  while (1) {
    ...
    put@ok(E);
    ...
  }

@@
expression every.E;
position every.p != loop.ok;
@@
- put@p(E);
+ put_last(E);
