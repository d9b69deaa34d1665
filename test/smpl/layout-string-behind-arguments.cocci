@@
expression d;
expression list es;
@@
- warn(d, es);
+ dev_warn_ratelimited(d->dev, es);
