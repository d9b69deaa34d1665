/* one */
static inline int g(void)
{
	return 1;
}
