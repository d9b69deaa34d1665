int h(void)
{
	x = ref(p);
	x = ref(p->q);
	x = ref(p[1]);
	x = ref(*p);
	x = *ref(p);
	x = y & ref(p);
	x = y && ref(p);
}
