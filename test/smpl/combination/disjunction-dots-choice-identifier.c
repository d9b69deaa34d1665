int fb0(void)
{
	q->a += s.a ? 7 & y : (!i);
	q += s.b;
}
