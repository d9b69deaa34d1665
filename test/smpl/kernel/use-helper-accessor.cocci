@@
struct device *d;
expression E;
@@
- d->driver_data = E
+ dev_set_drvdata(d, E)

@@
struct device *d;
@@
- d->driver_data
+ dev_get_drvdata(d)
