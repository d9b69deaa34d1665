struct dev { void *priv; };
struct dev *to_dev(void *p);
struct other *to_other(void *p);

void f(void *p)
{
	use(to_dev(p)->priv, to_other(p)->priv);
}
