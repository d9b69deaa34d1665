@r@
identifier fn, dev;
expression e;
fresh identifier cb = fn ## "_cb";
@@
fn(struct s *dev)
{
  ...
  reg(e);
+ arrange(dev, cb, e);
  ...
}
