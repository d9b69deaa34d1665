int z(int a)
{
	return x->y->z + x->w;
}
