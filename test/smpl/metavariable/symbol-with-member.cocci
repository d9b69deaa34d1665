@@
symbol s;
expression e;
@@
- s.old = e
+ s.new = e
