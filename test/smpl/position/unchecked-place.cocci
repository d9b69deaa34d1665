@ok@
expression E;
position p;
@@
  E = get@p();
  if (E == NULL) { ... return ...; }

@@
expression E;
position p != ok.p;
@@
- E = get@p();
+ E = get_nofail();
