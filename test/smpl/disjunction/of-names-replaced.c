int h(void)
{
	return old1->a + old2->b + old3->c;
}
