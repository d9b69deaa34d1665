void f(int a)
{
	put_u8(a);
	put_u16(a + put_u32(2));
}
