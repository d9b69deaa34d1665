void f(void *p)
{
	use(((struct dev *)p)->priv);
	use(((struct other *)p)->priv);
}
