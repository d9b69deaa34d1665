@r@
expression ap, e;
@@
ap = map(e);

@rem@
expression r.ap;
@@

remove(...)
{
  <+...
?-iounmap(ap);
  ...+>
}
