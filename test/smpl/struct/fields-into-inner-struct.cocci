@r@
@@
struct dev {
  ...
- int rx_a;
- int rx_b;
+ struct rx rx;
  ...
};

@@
struct dev *d;
@@
(
- d->rx_a
+ d->rx.a
|
- d->rx_b
+ d->rx.b
)
