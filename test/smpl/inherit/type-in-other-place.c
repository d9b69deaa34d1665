void f(void)
{
	struct dev *d = legacy_get();
	int n = sizeof(struct dev);
	int m = sizeof(struct card);
}
