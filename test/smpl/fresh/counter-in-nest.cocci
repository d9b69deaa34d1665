@r@
identifier fn;
expression e;
fresh identifier t = "tmp";
@@
fn(...)
{
  <+...
- reg(e);
+ int t = reg(e);
...+>
}
