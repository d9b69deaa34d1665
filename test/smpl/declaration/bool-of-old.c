_Bool a;
void f(_Bool c)
{
	_Bool b = 1;
	_Bool d;
}
