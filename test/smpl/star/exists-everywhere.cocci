// A * line makes a search of the whole patch: `freed` is content with one path too.
@freed@
expression x;
position p;
@@

  x = get(...);
  ...
  put(x)@p

@found@
expression x;
position p != freed.p;
@@

* x = get_once(...);
  ...
* put(x)@p
