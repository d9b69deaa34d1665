@@
expression d;
expression list es;
@@
- d->ops->start(es)
+ start(d, es)
