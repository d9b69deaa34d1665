struct old_dev;
struct old_dev *get(struct old_dev *a, const struct old_dev *b);
static struct old_dev table[3];
int f(void)
{
	struct old_dev d;

	return sizeof(struct old_dev) + sizeof(d);
}
