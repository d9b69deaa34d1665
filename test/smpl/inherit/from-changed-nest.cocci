@r@
expression ap, e;
@@
probe(...)
{
<+...
- ap = map(e);
+ ap = remap(e);
  ... when any
?-iounmap(ap);
...+>
}

@rem@
expression r.ap;
@@

remove(...)
{
  <+...
?-iounmap(ap);
  ...+>
}
