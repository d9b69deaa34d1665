struct dev the_dev;
struct other the_other;

void *f(void)
{
	return the_dev.priv ? the_dev.priv : the_other.priv;
}
