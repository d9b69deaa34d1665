@r@
position p;
expression E;
@@
if (E)
{
 ...
 free@p(E);
 ...
}

@@
position r.p;
expression E;
@@
- if (E)
- {
  free@p(E);
- }
